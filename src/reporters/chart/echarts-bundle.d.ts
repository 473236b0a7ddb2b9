// The one-file build has no types of its own. It starts five times faster than the library's hundreds of modules.
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { init } from 'echarts';
}
