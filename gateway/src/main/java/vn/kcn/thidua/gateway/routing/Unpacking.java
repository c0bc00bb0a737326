package vn.kcn.thidua.gateway.routing;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.compression.DecompressionException;
import io.netty.handler.codec.compression.ZlibCodecFactory;
import io.netty.handler.codec.compression.ZlibWrapper;
import io.vertx.core.buffer.Buffer;
import vn.kcn.thidua.gateway.problem.Problem;

/** Unpacks a gzip body, since services take none, and stops where little becomes far too much. */
final class Unpacking implements BodyRule {

    /** Below this no ratio is suspicious: a short text of blanks packs to nearly nothing. */
    private static final int HARMLESS = 64 * 1024;

    private final EmbeddedChannel gzip = new EmbeddedChannel(ZlibCodecFactory.newZlibDecoder(ZlibWrapper.GZIP, 0));
    private final long limit;
    private final int ratio;
    private long packed;
    private long unpacked;
    /** A gzip file ends with the length of what was packed (RFC 1952), so a broken one is not taken for whole. */
    private int lastFour;

    Unpacking(long limit, int ratio) {
        this.limit = limit;
        this.ratio = ratio;
    }

    @Override
    public Buffer pass(Buffer part) {
        packed += part.length();
        for (var i = Math.max(0, part.length() - 4); i < part.length(); i++) {
            lastFour = lastFour >>> 8 | part.getByte(i) << 24;
        }
        var whole = Buffer.buffer();
        try {
            // a little at a time: what is too much is noticed before it is all there
            for (var start = 0; start < part.length(); start += 1024) {
                gzip.writeInbound(Unpooled.wrappedBuffer(part.getBytes(start, Math.min(part.length(), start + 1024))));
                take(whole);
            }
        } catch (DecompressionException broken) {
            throw Problem.malformedRequest("Content-Encoding: gzip").refused();
        }
        return whole;
    }

    @Override
    public void end() {
        if (lastFour != (int) unpacked) {
            throw Problem.malformedRequest("Content-Encoding: gzip").refused();
        }
    }

    @Override
    public void close() {
        gzip.finishAndReleaseAll();
    }

    private void take(Buffer whole) {
        for (ByteBuf out = gzip.readInbound(); out != null; out = gzip.readInbound()) {
            unpacked += out.readableBytes();
            whole.appendBytes(ByteBufUtil.getBytes(out));
            out.release();
            if (unpacked > limit || unpacked > HARMLESS && unpacked > packed * ratio) {
                throw Problem.payloadTooLarge(limit).refused();
            }
        }
    }
}
