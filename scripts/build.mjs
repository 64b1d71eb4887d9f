import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
console.time('meta');
new PluginMetadataGenerator().generate({
  visitors: [new ReadonlyVisitor({ introspectComments: true, classValidatorShim: true, dtoFileNameSuffix: ['.request.ts', '.response.ts', 'adoption-dashboard.ts'], controllerFileNameSuffix: ['.controller.ts','main.ts'], pathToSource: process.cwd()+'/apps/adoption-api/src' })],
  outputDir: process.cwd()+'/apps/adoption-api/src',
  tsProgramRef: ReadonlyVisitor.createTsProgram('tsconfig.json'),
});
console.timeEnd('meta');
