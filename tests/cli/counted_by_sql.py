"""Counts what a demo has left behind, with SQL over its database alone: nothing of qidtool is asked."""

import sqlite3
from pathlib import Path
from typing import Any

VIEWS = """
CREATE TEMP TABLE day AS
    SELECT workshop.id, workshop.place, NOT series.single AS of_series
    FROM workshop JOIN series ON series.id = workshop.series;
CREATE TEMP TABLE person AS
    SELECT participant.id, function, region, place, of_series
    FROM participant JOIN day ON day.id = participant.workshop WHERE removed_at IS NULL;
CREATE TEMP TABLE prompt AS
    SELECT step.id AS step, json_extract(each.value, '$.id') AS id, json_extract(each.value, '$.text') AS text,
        each.key + 1 AS number
    FROM step, json_each(step.prompts) AS each;
CREATE TEMP TABLE slot AS
    SELECT step.id AS step, json_extract(each.value, '$.id') AS id, json_extract(each.value, '$.by') AS by_whom,
        json_extract(each.value, '$.label') AS label, json_extract(each.value, '$.rows') AS rows
    FROM step, json_each(step.form, '$.inputs') AS each;
CREATE TEMP TABLE phase AS
    SELECT step.id AS step, json_extract(each.value, '$.id') AS id, json_extract(each.value, '$.title') AS title
    FROM step, json_each(step.form, '$.passes') AS each;
CREATE TEMP TABLE entry AS
    SELECT contribution.id, day.place, day.of_series, step.title AS step, contribution.input, slot.label, slot.by_whom,
        contribution.participant, contribution.status, contribution.row, contribution.about, contribution.marks,
        json_extract(slot.rows, '$[' || contribution.row || ']') AS row_name,
        "group".name AS at_table, "group".kind AS kind, phase.title AS phase, prompt.text AS question,
        wording.text AS text, alike(wording.text) AS words,
        row_number() OVER (ORDER BY contribution.written_at, contribution.id) AS nth
    FROM contribution
    JOIN day ON day.id = contribution.workshop
    JOIN step ON step.id = contribution.step
    JOIN slot ON slot.step = step.id AND slot.id = contribution.input
    JOIN phase ON phase.step = step.id AND phase.id = contribution.pass_id
    LEFT JOIN prompt ON prompt.step = step.id AND prompt.id = contribution.prompt
    LEFT JOIN "group" ON "group".id = contribution."group"
    LEFT JOIN wording ON wording.contribution = contribution.id AND wording.version = contribution.version
    WHERE contribution.status <> 'withdrawn';
CREATE TEMP TABLE kept AS SELECT * FROM entry WHERE status <> 'hidden';
CREATE TEMP TABLE chosen AS
    SELECT kept.*, prompt.text AS choice FROM kept JOIN prompt ON prompt.id = kept.about;
CREATE TEMP TABLE named AS
    SELECT place AS text FROM day UNION SELECT title FROM workshop UNION SELECT title FROM series
    UNION SELECT title FROM step UNION SELECT text FROM prompt UNION SELECT name FROM "group"
    UNION SELECT function FROM person UNION SELECT region FROM person;
CREATE TEMP TABLE said AS
    SELECT text FROM kept WHERE text <> '' UNION SELECT text FROM protocol_entry WHERE removed_at IS NULL;
"""
"""What people have said (`said`) and what things are called (`named`) is words, with whatever numbers are in them."""


class Counts:
    def __init__(self, database: Path) -> None:
        self._connection = sqlite3.connect(database)
        self._connection.create_function("alike", 1, lambda text: " ".join(text.casefold().split()) if text else text)
        self._connection.executescript(VIEWS)

    def rows(self, sql: str, /, **given: str) -> list[tuple[Any, ...]]:
        return self._connection.execute(sql, given).fetchall()

    def table(self, sql: str, /, **given: str) -> dict[str, int]:
        """What is counted, by what it is counted for."""
        return {str(name): number for name, number in self.rows(sql, **given)}

    def number(self, sql: str, /, **given: str) -> int:
        return int(self.rows(sql, **given)[0][0])

    def texts(self, sql: str, /) -> set[str]:
        return {str(text) for (text,) in self.rows(sql)}

    def close(self) -> None:
        self._connection.close()
