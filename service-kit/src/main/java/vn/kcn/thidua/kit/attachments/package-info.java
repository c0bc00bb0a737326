/**
 * Files that people send with what they say: received without ever being in memory whole, judged by their content, kept
 * in the database, and handed out as nothing but a download.
 *
 * <p>A feature offers them from its own resources and decides who may send, see and remove them; the kit knows only an
 * owner's key.
 */
@NullMarked
package vn.kcn.thidua.kit.attachments;

import org.jspecify.annotations.NullMarked;
