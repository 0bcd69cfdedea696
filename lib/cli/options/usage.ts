/** The usage text that `--help` prints. */
import { BOUNDS } from '../../core';
import { INTERCHANGE_FORMATS } from '../../interchange/formats';

export const USAGE = `verso: what a translation dropped, added or altered

  verso compare [--json|--markdown|--neutral] TRANSLATION ORIGINAL
  verso compare [--engine libretranslate|apertium --engine-url URL [--engine-key KEY]] …
  verso compare [--engine none] …
  verso compare [--engine encoder --model DIR] [--native DIR] [--everything] …
  verso compare --format ${INTERCHANGE_FORMATS.join('|')} [--translation-url URL] [--original-url URL] TRANSLATION ORIGINAL
  verso compare --earlier FILE TRANSLATION ORIGINAL
  verso compare --archive URL --original-url URL [--at DATE] TRANSLATION ORIGINAL
  verso compare --jsonl [--metadata]           pairs on standard input, reports on standard output
  verso check [--fail-on high|medium|low|never] [--format text|github|sarif|junit|markdown] [--workers N] TRANSLATION ORIGINAL
  verso check [--map 'i18n/{lang}/docs/** = docs/**'] [--from LANG] [--since REF] [--baseline FILE] [--write-baseline FILE] [FOLDER]
  verso editions --jsonl                       lines of up to six language versions of an article
  verso compare|editions --max-segments N …
  verso report REPORTS.jsonl --out PAGE.html [--csv DIR]
  verso locate PAGE.html --url URL [--json]
  verso locate --jsonl
  verso read PAGE.html --url URL [--json] [--removed]
  verso read --jsonl [--removed]
  verso mcp [--engine none] [FOLDER …]
  verso --version
  verso … --jsonl [--workers N] [--line-timeout S] [--skip-done FILE]

--workers shares the lines out among N processes; the order stays. A line that brings a process down is answered with an
error, and the others go on. --line-timeout gives a line up that takes longer than S seconds: its process is ended, and
the line answered with an error; without --workers the lines are then read by one process and answered by another.
--skip-done leaves out the lines whose ids stand in FILE, the output of an earlier run:
verso compare --jsonl --skip-done FILE < pairs.jsonl >> FILE
goes on where that run was ended, and cuts off a last line that was not written to its end. Ctrl-C ends a run after the
lines in progress, a second one at once. A line's "id" may be any JSON; it comes back to the letter.
--format writes for other programs: a translation memory (TMX 1.4b), XLIFF 2.1, MQM ratings as in the WMT campaigns (TSV),
or the provenance as JSON-LD. --translation-url and --original-url say where the two files are from.
--earlier compares also with the original as it was when it was translated, and tells what was changed in it since.
--archive asks an archive for that version, nearest to DATE or to the day the translation was published: URL is where the
archive lists its copies (Memento, RFC 7089), such as https://web.archive.org/web/timemap/link/. Nothing else is asked.
--metadata adds what is known of both articles to the JSON: outlet, authors, dates.
check compares the pages of a project with their translations, two files or folders of Markdown, MDX, HTML or text, and
finds the layouts of usual site generators by itself. Its exit status is 1 where something is found from --fail-on on
(medium), 2 where it could not be run. --since tells only what originals have had since a commit and never arrived.
--baseline leaves out what --write-baseline wrote down; .versoignore and comments (<!-- verso-ignore: reason -->) leave
out files and passages.
editions takes {"id","editions":[{"lang","url","paragraphs" or "html"}, …]} a line, the original first (or "original":
its index), and answers with the original's passages by editions: said, changed, missing or more, those first on which
the editions disagree most. It takes the engines of compare.
report counts what compare --jsonl wrote ("-": from standard input) by outlet, language pair, engine, kind, category and
month, into one page of tables and plots (--out -: to standard output); --csv writes the tables into the folder DIR, too. Months need the dates that
compare --jsonl --metadata writes. What is held does not grow with the number of lines.
A text of more than ${BOUNDS.sentences.toLocaleString('en')} sentences is not compared, and a page of more than ${BOUNDS.elements.toLocaleString('en')} elements not read, nor a PDF of more than ${BOUNDS.pages} pages; it
is told so. --max-segments compares texts of up to N sentences: memory and time grow with them.
mcp answers programs that speak the Model Context Protocol, over standard input and output, until they end: its tools
compare, check, locate and read. It reads files below the folders named and no others, and fetches nothing. Of the engines it takes the encoder.
--neutral lists after the differences what is the same in another form; JSON always has it.
--removed lists what was left out of an article, and why.
compare lines the texts up with the help of the sentence encoder that comes with Verso; it sends nothing and fetches
nothing. --engine none does without, by rules alone, several times as fast. --engine encoder --model DIR takes the
encoder in the folder DIR instead (config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx).
The encoder reads what the rules are not sure of, what stands beside it, and some sentences for what is usual: a third to
two fifths of a good translation. --everything has it read all; the reports' "engine" says how much was read.
--native runs the encoder with ONNX Runtime as it is built for this machine, several times as fast as with the
WebAssembly that comes with Verso, from the folder DIR: npm install --prefix DIR --ignore-scripts onnxruntime-node
Its last digits depend on the processor; the reports' "engine" then says "native".
--engine libretranslate and apertium send the original's text to the translation server at URL and compare with what it
answers. The key may stand in VERSO_ENGINE_KEY instead.
Files are .html, .md or .mdx, .pdf with text in it, or .txt with blank lines between paragraphs.
Files are written as a whole or stay as they were, and none that is read is written over. What a page or a name could tell
the terminal is shown as signs (␛), and escaped in JSON.
Exit status, but for check: 0 done, or the reader of the output has ended; 1 it could not be done; 2 the arguments are not understood, or
an output cannot be written or is an input, too.
`;
