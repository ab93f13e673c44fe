-- Which installation this database belongs to, and whether it was begun with invented people. One row, for ever.

CREATE TABLE command_side.installation (
    only_one      boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id            uuid    NOT NULL,
    demonstration boolean NOT NULL
);
