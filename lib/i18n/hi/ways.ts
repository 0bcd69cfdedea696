import type { Dictionary } from '../strings';

export default {
  'ways.another': 'किसी दूसरे पेज से तुलना करें',
  'ways.or': 'या',
  'ways.tabs': 'कोई खुला टैब चुनें',
  'ways.tabs.none': 'किसी और टैब में वेब पेज नहीं है।',
  'ways.tabs.wait': 'देखा जा रहा है…',
  'ways.pick': 'पेज में किसी लिंक पर क्लिक करें',
  'ways.text': 'उसका टेक्स्ट चिपकाएँ',
  'ways.text.label': 'मूल लेख का टेक्स्ट',
  'ways.text.compare': 'तुलना करें',
  'ways.text.short': 'तुलना के लिए यह बहुत छोटा है। कम से कम एक अनुच्छेद चिपकाएँ।',
  'picking.title': 'पेज में उस लिंक पर क्लिक करें जो मूल लेख तक ले जाता है',
  'picking.text': 'छोड़ने के लिए Esc या यह बटन दबाएँ।',
  'picking.cancel': 'रद्द करें',
  'looks.here': '{host} के पेज बिना कहे देखें',
  'looks.nowhere': 'Verso बिना कहे कोई पेज नहीं देखता।',
  'looks.everywhere': 'सभी साइटों पर अनुवाद पहचानें',
  'looks.on': 'चालू करें',
} satisfies Dictionary;
