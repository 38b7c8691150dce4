/** What the engine gives is plain data that nobody may write to: JSON through and through, and read-only at every depth. */
import { expectTypeOf, it } from "vitest";
import type {
  AssessmentComparison,
  Cohort,
  Ranking,
  Scorecard,
  Scored,
  Shortfalls,
  UnitSummary,
} from "../../src/scoring/index.js";

type Leaf = string | number | boolean | null;

/** Whether two types are identical, `readonly` included. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** The keys that may be written to, at any depth, and `[]` for a list that may be; nothing where all is read-only. */
type Writable<T> = T extends Leaf | undefined
  ? never
  : T extends readonly unknown[]
    ? (T extends unknown[] ? "[]" : never) | Writable<T[number]>
    : {
        [K in keyof T]-?: (Same<Pick<T, K>, Readonly<Pick<T, K>>> extends true ? never : K) | Writable<T[K]>;
      }[keyof T];

/** What of it JSON cannot hold, at any depth; nothing where all is JSON. An optional property is simply not written. */
type Foreign<T> = T extends Leaf
  ? never
  : T extends readonly (infer E)[]
    ? Foreign<E>
    : T extends undefined | symbol | bigint | Date | ((...given: never[]) => unknown) | ReadonlyMap<unknown, unknown>
      ? T
      : Foreign<Required<T>[keyof T]>;

it("may not be written to", () => {
  expectTypeOf<Writable<Scorecard>>().toBeNever();
  expectTypeOf<Writable<Scored>>().toBeNever();
  expectTypeOf<Writable<Ranking>>().toBeNever();
  expectTypeOf<Writable<UnitSummary>>().toBeNever();
  expectTypeOf<Writable<Shortfalls>>().toBeNever();
  expectTypeOf<Writable<AssessmentComparison>>().toBeNever();
  expectTypeOf<Writable<Cohort>>().toBeNever();
});

it("is JSON", () => {
  expectTypeOf<Foreign<Scorecard>>().toBeNever();
  expectTypeOf<Foreign<Scored>>().toBeNever();
  expectTypeOf<Foreign<Ranking>>().toBeNever();
  expectTypeOf<Foreign<UnitSummary>>().toBeNever();
  expectTypeOf<Foreign<Shortfalls>>().toBeNever();
  expectTypeOf<Foreign<AssessmentComparison>>().toBeNever();
  expectTypeOf<Foreign<Cohort>>().toBeNever();
});

it("is seen not to be, where it is not", () => {
  interface Open {
    readonly list: readonly { word: string; readonly parts?: string[] }[];
  }
  interface Dated {
    readonly list: readonly { readonly on: Date | string }[];
  }
  expectTypeOf<Writable<Open>>().toEqualTypeOf<"word" | "[]">();
  expectTypeOf<Foreign<Dated>>().toEqualTypeOf<Date>();
});
