-- Axon's tables, in the columns its JDBC classes expect.
CREATE TABLE DomainEventEntry (
    globalIndex         INTEGER PRIMARY KEY AUTOINCREMENT,
    aggregateIdentifier TEXT    NOT NULL,
    sequenceNumber      INTEGER NOT NULL,
    type                TEXT,
    eventIdentifier     TEXT    NOT NULL UNIQUE,
    metaData            BLOB,
    payload             BLOB    NOT NULL,
    payloadRevision     TEXT,
    payloadType         TEXT    NOT NULL,
    timeStamp           TEXT    NOT NULL,
    UNIQUE (aggregateIdentifier, sequenceNumber)
);

-- What the catalogue takes in; counting them tells whether it is up to date.
CREATE INDEX NewsEvent ON DomainEventEntry (payloadType)
    WHERE payloadType IN ('LoopOpened', 'DecisionReached', 'DebriefReopened', 'LevelSettled');

CREATE TABLE SnapshotEventEntry (
    aggregateIdentifier TEXT    NOT NULL,
    sequenceNumber      INTEGER NOT NULL,
    type                TEXT    NOT NULL,
    eventIdentifier     TEXT    NOT NULL UNIQUE,
    metaData            BLOB,
    payload             BLOB    NOT NULL,
    payloadRevision     TEXT,
    payloadType         TEXT    NOT NULL,
    timeStamp           TEXT    NOT NULL,
    PRIMARY KEY (aggregateIdentifier, sequenceNumber)
);

CREATE TABLE TokenEntry (
    processorName TEXT    NOT NULL,
    segment       INTEGER NOT NULL,
    token         BLOB,
    tokenType     TEXT,
    timestamp     TEXT,
    owner         TEXT,
    PRIMARY KEY (processorName, segment)
);

CREATE TABLE DeadLetterEntry (
    deadLetterIdentifier TEXT    NOT NULL PRIMARY KEY,
    processingGroup      TEXT    NOT NULL,
    sequenceIdentifier   TEXT    NOT NULL,
    sequenceIndex        INTEGER NOT NULL,
    messageType          TEXT    NOT NULL,
    eventIdentifier      TEXT    NOT NULL,
    timestamp            TEXT    NOT NULL,
    payloadType          TEXT    NOT NULL,
    payloadRevision      TEXT,
    payload              BLOB    NOT NULL,
    metaData             BLOB,
    type                 TEXT,
    aggregateIdentifier  TEXT,
    sequenceNumber       INTEGER,
    tokenType            TEXT,
    token                BLOB,
    enqueuedAt           TEXT    NOT NULL,
    lastTouched          TEXT,
    processingStarted    TEXT,
    causeType            TEXT,
    causeMessage         TEXT,
    diagnostics          BLOB,
    UNIQUE (processingGroup, sequenceIdentifier, sequenceIndex)
);

CREATE INDEX DeadLetterByGroup ON DeadLetterEntry (processingGroup);

-- What each recording is of; its events are in the streams named after it.
CREATE TABLE Recording (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT NOT NULL UNIQUE,
    header   TEXT NOT NULL
);

-- The read model behind every list of recordings; it can be rebuilt from the events.
-- events: how many it has taken in for the recording.
CREATE TABLE Catalogue (
    recording TEXT    NOT NULL PRIMARY KEY,
    events    INTEGER NOT NULL,
    summary   TEXT    NOT NULL
);
