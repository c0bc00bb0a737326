package vn.kcn.thidua.kit.attachments;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "thidua.attachments")
interface AttachmentSettings {

    /** The largest file; the gateway lets as much through. */
    @WithDefault("25M")
    MemorySize limit();

    /** How much a document or workbook may hold once unpacked. */
    @WithDefault("200M")
    MemorySize unpackedLimit();

    /** How long a file waits for something of its owner to name it; housekeeping deletes it then. */
    Duration orphansAfter();
}
