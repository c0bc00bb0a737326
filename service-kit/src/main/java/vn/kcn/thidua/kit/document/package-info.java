/**
 * Documents ready to sign and send: an HTML template (Qute) becomes a PDF/A-2b with embedded typefaces, the same bytes for
 * the same input, so that its SHA-256 can stand in a register.
 *
 * <p>A template of an administrative document (văn bản hành chính) includes {@code document/administrative}, which lays it
 * out as Decree 30/2020/NĐ-CP, Appendix I asks, and fills {@code body} and, where it has any, {@code style}:
 *
 * <pre>
 * {&#64;vn.kcn.thidua.kit.document.AdministrativeDocument document}
 * {#include document/administrative}
 *   {#body}&lt;p&gt;…&lt;/p&gt;{/body}
 * {/include}
 * </pre>
 *
 * <p>Other documents bring their own page; the families {@code Liberation Serif} and {@code Liberation Sans} are there.
 * Templates are XHTML: every tag is closed.
 */
@NullMarked
package vn.kcn.thidua.kit.document;

import org.jspecify.annotations.NullMarked;
