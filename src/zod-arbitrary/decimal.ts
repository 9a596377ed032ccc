/**
 * Numbers written out in full.
 */

/**
 * Writes a number without an exponent; read again, it is the same number.
 *
 * @example
 * decimalText(-2.5e-7); // => '-0.00000025'
 * decimalText(1.25e21); // => '1250000000000000000000'
 */
export const decimalText = (value: number): string => {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const digits = mantissa.replace(/[-.]/g, '');
  const sign = value < 0 ? '-' : '';
  const shift = Number(exponent);
  // JavaScript writes an exponent with one digit before the point, and a positive one only from 21 on.
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}`
    : `${sign}${digits.padEnd(shift + 1, '0')}`;
};
