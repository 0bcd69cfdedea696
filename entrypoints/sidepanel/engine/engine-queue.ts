/** Whose turn it is to have the engine: one at a time, since two would take twice the memory; what is in front first. */

/** One who needs the engine. */
export interface EngineUser {
  readonly isInFront: () => boolean;
  /** Resolves when it is done, or stopped. Called again where it was interrupted. */
  readonly run: () => Promise<unknown>;
  readonly stop: () => void;
}

export interface EngineQueue {
  /** Runs the user when it is its turn. */
  readonly add: (user: EngineUser) => void;
  /** Runs the user at once, the first time as `run` says; whoever has the engine goes on afterwards. */
  readonly start: (user: EngineUser, run: () => Promise<unknown>) => void;
  /** Whether the user is at work, or waits for its turn. */
  readonly has: (user: EngineUser) => boolean;
  /** Stops the user, or takes its turn away. */
  readonly remove: (user: EngineUser) => void;
  /**
   * Stops whoever has the engine and lets nobody have it until the returned function is called: texts that are compared
   * take the room of the model.
   */
  readonly hold: () => () => void;
}

export function createEngineQueue(): EngineQueue {
  /** In the order of their turns. */
  const waiting = new Set<EngineUser>();
  let current: { readonly user: EngineUser } | undefined;
  let holds = 0;

  function begin(user: EngineUser, run: () => Promise<unknown>): void {
    waiting.delete(user);
    const turn = { user };
    current = turn;
    const end = (): void => {
      if (current !== turn) return;
      current = undefined;
      callNext();
    };
    void run().then(end, end);
  }

  function callNext(): void {
    if (current || holds > 0) return;
    const users = [...waiting];
    const next = users.find((user) => user.isInFront()) ?? users[0];
    if (next) begin(next, next.run);
  }

  /** Stops whoever has the engine. It is the first of those that wait, unless it is the one who takes its place. */
  function interrupt(by?: EngineUser): void {
    const user = current?.user;
    current = undefined;
    user?.stop();
    if (!user || user === by) return;
    const others = [...waiting];
    waiting.clear();
    for (const one of [user, ...others]) waiting.add(one);
  }

  return {
    add: (user) => {
      // Offered anew while it is at work: it begins again, as another engine may have been chosen.
      if (current?.user === user) return begin(user, user.run);
      waiting.add(user);
      callNext();
    },
    start: (user, run) => {
      interrupt(user);
      begin(user, run);
    },
    has: (user) => current?.user === user || waiting.has(user),
    remove: (user) => {
      waiting.delete(user);
      if (current?.user !== user) return;
      current = undefined;
      user.stop();
      callNext();
    },
    hold: () => {
      interrupt();
      holds += 1;
      let isHeld = true;
      return () => {
        if (isHeld) holds -= 1;
        isHeld = false;
        callNext();
      };
    },
  };
}
