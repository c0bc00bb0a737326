/**
 * The dossier (hồ sơ đề nghị): which documents a nomination carries, and which its award asks for.
 *
 * <p>What is asked for is data of the award and its regime (Law 06/2022 Art. 84; Decree 91/2017 Art. 50); a checklist
 * only compares. A conditional document is asked for where the achievement relies on it, which a reader judges, not a
 * program.
 */
@NullMarked
package vn.kcn.thidua.nominations.dossier;

import org.jspecify.annotations.NullMarked;
