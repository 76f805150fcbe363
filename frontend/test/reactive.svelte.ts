/** Properties of a mounted component that a test changes. */
export function reactive<P extends object>(properties: P): P {
  const state = $state(properties);
  return state;
}
