declare const processor: any;
export default processor;
