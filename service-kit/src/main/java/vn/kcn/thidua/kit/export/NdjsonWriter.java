package vn.kcn.thidua.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One state a line, as it is. */
record NdjsonWriter(OutputStream out) implements Format.Writer {

    @Override
    public void row(String state) throws IOException {
        out.write(state.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
