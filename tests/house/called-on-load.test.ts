import { expect, it } from 'vitest';
import { withFunctions } from '../tools/plugins/called-on-load';

it('puts a function in place of each arrow of the watcher, one within another too', () => {
  const made = withFunctions('const add=a=>(b,c)=>{return{sum:a+b+c}};const two=()=>add(1)(2,3);');
  expect(made).not.toContain('=>');
  expect(new Function(`${made}return two();`)()).toEqual({ sum: 6 });
});

it('refuses what would mean another thing in a function', () => {
  expect(() => withFunctions('const own=()=>this.own;')).toThrow('without');
});
