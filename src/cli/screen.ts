/** What the commands print: text from a file, a model or GitHub is shown, and can't command the terminal. */
import { visible } from '../comments/neutral.ts';

export const print = (text: string): void => console.log(visible(text));
export const complain = (text: string): void => console.error(visible(text));
