/** The half of the library that reads: found by its name in the global object, where no worker is started. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
