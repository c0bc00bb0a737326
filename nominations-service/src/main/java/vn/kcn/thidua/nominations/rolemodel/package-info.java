/**
 * Điển hình tiên tiến: stories of those who were honoured, for others to follow.
 *
 * <pre>
 * DRAFT ── publish (secretary, leader) ──▶ PUBLISHED ── withdraw, with the reason ──▶ WITHDRAWN
 * </pre>
 *
 * <p>An officer writes. A story speaks of awards that hold, and is published of a person only with a consent, whose day it
 * keeps. What was published is read by everybody and changed no more; a withdrawn story is gone for the public and stays for
 * the board. Pictures are files of the story: added to a draft, sealed when it is published.
 */
@NullMarked
package vn.kcn.thidua.nominations.rolemodel;

import org.jspecify.annotations.NullMarked;
