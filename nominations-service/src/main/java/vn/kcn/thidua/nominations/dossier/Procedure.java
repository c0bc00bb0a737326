package vn.kcn.thidua.nominations.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which procedure an award is asked for; it decides what the dossier must hold. */
@Schema(name = "NominationProcedure")
public enum Procedure {
    NORMAL,
    /** Thủ tục đơn giản: for an unexpected achievement. */
    SIMPLIFIED
}
