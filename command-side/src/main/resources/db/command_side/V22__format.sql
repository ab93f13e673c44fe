-- In which format everything is stored. A database that bore no number is of format 1.

ALTER TABLE command_side.installation ADD COLUMN format integer NOT NULL DEFAULT 1;
ALTER TABLE command_side.installation ALTER COLUMN format DROP DEFAULT;
