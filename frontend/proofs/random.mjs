/** Chance that can be repeated: the same seed and session give the same numbers (mulberry32). */
export class Random {
  constructor(seed, session) {
    this.state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(session + 1, 0x85ebca6b)) >>> 0;
  }

  /** From 0 inclusive to 1 exclusive. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(limit) {
    return Math.floor(this.next() * limit);
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}
