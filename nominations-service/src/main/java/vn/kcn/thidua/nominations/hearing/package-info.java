/**
 * Lấy ý kiến công khai: what the public says of the cases that are listed for it.
 *
 * <pre>
 * RECEIVED ─┬─ publish ──▶ PUBLISHED ─┬─ answer ───▶ ANSWERED
 *           └─ withhold ─▶ WITHHELD ◀─┴─ withhold ◀──┘
 *                             └─ publish ─▶ PUBLISHED
 * </pre>
 *
 * <p>While a nomination is in consultation, to the end of its last day, anybody may comment without a log-in: plain text,
 * with name and address as the law asks for (Decree 98/2023 Art. 46(2)), held back until the secretary has looked at it.
 * The gateway bounds how much one address may send; the same text about the same case is one comment with a count. Each
 * published comment gets an answer, and the council waits for it. Names and addresses are in no list, no export and no
 * event; the secretary reads them one by one, and each reading is in the audit trail (docs/decisions/0021).
 */
@NullMarked
package vn.kcn.thidua.nominations.hearing;

import org.jspecify.annotations.NullMarked;
