/**
 * How points that are a share or a proportion are rounded: to hundredths, halves away from zero. Inside a group that is
 * rounded itself (the worst of several, a weighted mean), the parts may keep their digits.
 *
 * No source gives a rounding rule for station scores. Two decimals are what the published appraisal system keeps, and 四舍五入 is
 * what sheets mean where they say nothing; without it a total is a fraction that nobody can write into a cell.
 *
 * @module
 */
export const toHundredths = { to: "0.01", mode: "half-away" } as const;
