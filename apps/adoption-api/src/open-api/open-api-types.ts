import type { OpenAPIObject } from '@nestjs/swagger';

/** Parts of a document, which the package exports only inside the whole. */
export type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;
export type Components = NonNullable<OpenAPIObject['components']>;
export type Schema = Exclude<NonNullable<Components['schemas']>[string], { $ref: string }>;
export type Response = Exclude<NonNullable<Components['responses']>[string], { $ref: string }>;
export type SecurityRequirement = NonNullable<Operation['security']>[number];
