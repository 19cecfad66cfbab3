-- What was recorded before there were forks changed nothing.
UPDATE Recording SET header = json_insert(header, '$.change', NULL);
