import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { PeopleService } from '@adoption/access';
import { ADMINS, Allow } from '../access/allow';
import { UuidPipe } from '../http/uuid.pipe';
import { checkPeople } from './check-people';
import { PersonRequest } from './people.request';
import { PeopleResponse, PeopleWrittenResponse } from './people.response';

@ApiTags('Access')
@Allow(ADMINS)
@Controller('api/settings/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  /** Everybody who may sign in. */
  @Get()
  async listPeople(): Promise<PeopleResponse> {
    const people = await this.people.list();
    return { items: people.map(({ id, email, name, role, createdAt }) => ({ id, email, name, role, createdAt: createdAt.toISOString() })), next: null };
  }

  /** Adds people, or changes the name and role of those that exist. Rows that are not valid are refused one by one; the others land. */
  @ApiBody({ type: [PersonRequest] })
  @Put()
  async writePeople(@Body() body: unknown): Promise<PeopleWrittenResponse> {
    const { rows, rejected } = await checkPeople(body);
    return { ...(await this.people.upsert(rows)), rejected };
  }

  /** Removes a person; their sessions end and their sign-in links stop working. */
  @HttpCode(204)
  @Delete(':id')
  removePerson(@Param('id', new UuidPipe('person')) id: string): Promise<void> {
    return this.people.remove(id);
  }
}
