-- Sagas keep the date and the level of what they wait for: what is moved later rings anew. They and their deadlines are built again
-- from the events; a deadline that passed long ago fires once more and finds its case told.

delete from command_side.scheduled_tasks where task_name = 'AxonDeadline';
delete from command_side.saga_association;
delete from command_side.saga_entry;
delete from command_side.token_entry where processor_name like 'saga.%';
