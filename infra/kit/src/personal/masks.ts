/** What everybody may see of a telephone number: `138****1234`. */
export function maskPhone(phone: string): string {
  return masked(phone, 3, 4);
}

/** What everybody may see of a resident identity number: the province and no more than the end, never the birthday. */
export function maskNationalId(nationalId: string): string {
  return masked(nationalId, 2, 2);
}

const fewestHidden = 4;

/** Too short a text would show more than it hides: then nothing is shown. */
function masked(text: string, first: number, last: number): string {
  const characters = Array.from(text);
  const hidden = characters.length - first - last;
  if (hidden < fewestHidden) return '*'.repeat(characters.length);
  return `${characters.slice(0, first).join('')}${'*'.repeat(hidden)}${characters.slice(-last).join('')}`;
}
