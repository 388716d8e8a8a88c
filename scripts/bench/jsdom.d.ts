/** jsdom comes without types; this is what the chart needs of it. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly document: Document };
  }
}
