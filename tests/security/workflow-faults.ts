/** What is unsafe in a workflow: what it may do, and what may become another thing without a commit. */

/** Rights that a workflow is given here: to read what it checks out. */
const LEAST = /^permissions:\n {2}contents: read\n(?! )/m;

const HASHED_ACTION = /^[\w-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const HASHED_IMAGE = /^\S+@sha256:[0-9a-f]{64}$/;

/** The values of a key anywhere in YAML, as they stand in their line: lists and quotes are not undone. */
const valuesOf = (workflow: string, key: string): string[] =>
  [...workflow.matchAll(new RegExp(`^[ -]*['"]?${key}['"]?:[ ]*(.*)$`, 'gm'))].map(([, value]) => value!.trim());

/** The steps of a workflow's jobs, each with all its lines. */
const stepsOf = (workflow: string): string[] => workflow.split(/^ {6}- /m).slice(1);

/** What is unsafe, a sentence each. */
export function findWorkflowFaults(workflow: string): string[] {
  const images = [...valuesOf(workflow, 'container'), ...valuesOf(workflow, 'image')].filter(Boolean);
  return [
    ...(LEAST.test(workflow) ? [] : ['it does not say that it may read the contents alone']),
    ...(valuesOf(workflow, 'permissions').length > 1 ? ['a job has rights of its own'] : []),
    ...(/\bwrite\b|pull_request_target|\bsecrets\b/.test(workflow)
      ? ['it may change something, or knows a secret']
      : []),
    ...valuesOf(workflow, 'uses').flatMap((action) =>
      HASHED_ACTION.test(action) ? [] : [`${action}: not the hash of a commit, with its version behind it`],
    ),
    ...images.flatMap((image) => (HASHED_IMAGE.test(image) ? [] : [`${image}: an image without its digest`])),
    ...stepsOf(workflow).flatMap((step) =>
      step.includes('actions/checkout@') && !step.includes('persist-credentials: false')
        ? ['the token stays in the folder that is checked out']
        : [],
    ),
  ];
}
