-- Promotions are news to the catalogue.
DROP INDEX NewsEvent;
CREATE INDEX NewsEvent ON DomainEventEntry (payloadType)
    WHERE payloadType IN ('LoopOpened', 'DecisionReached', 'DebriefReopened', 'LevelSettled',
                          'PromotionBlocked');

-- A summary has more to tell; the catalogue is built again from the events, dead letters among them.
DELETE FROM Catalogue;
DELETE FROM TokenEntry WHERE processorName = 'catalogue';
DELETE FROM DeadLetterEntry WHERE processingGroup = 'catalogue';

-- Until now every play was of a file's base.
UPDATE Recording SET header = json_insert(header, '$.variant', 'base');
