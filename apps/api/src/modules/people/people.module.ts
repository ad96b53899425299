import { Module } from '@nestjs/common';
import { PlatformModule } from '../../platform/platform.module.js';
import { GrantPlacesReadModel } from './grant-places.read-model.js';
import { GrantsController } from './grants.controller.js';
import { GrantsService } from './grants.service.js';
import { LeaversWorkReadModel } from './leavers-work.read-model.js';
import { OutboxReadModel } from './outbox.read-model.js';
import { OutboxService } from './outbox.service.js';
import { PasswordLinksService } from './password-links.service.js';
import { PasswordsController } from './passwords.controller.js';
import { ReassignmentsService } from './reassignments.service.js';
import { UserActsController } from './user-acts.controller.js';
import { UserActsService } from './user-acts.service.js';
import { UserFilesService } from './user-files.service.js';
import { UserListReadModel } from './user-list.read-model.js';
import { UserReadModel } from './user.read-model.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [PlatformModule],
  controllers: [UsersController, UserActsController, GrantsController, PasswordsController],
  providers: [
    GrantPlacesReadModel,
    GrantsService,
    LeaversWorkReadModel,
    OutboxReadModel,
    OutboxService,
    PasswordLinksService,
    ReassignmentsService,
    UserActsService,
    UserFilesService,
    UserListReadModel,
    UserReadModel,
    UsersRepository,
    UsersService,
  ],
})
export class PeopleModule {}
