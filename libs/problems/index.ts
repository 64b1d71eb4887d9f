export { type InputFault, invalid, notFound, Problem, type ProblemKind, unavailable } from './src/problem';
