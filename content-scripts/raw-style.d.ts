/** A style sheet as text, for a shadow root. */
declare module '*.css?raw' {
  const style: string;
  // biome-ignore lint/style/noDefaultExport: this is how bundlers hand over a file as text.
  export default style;
}
