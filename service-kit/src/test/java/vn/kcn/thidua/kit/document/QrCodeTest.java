package vn.kcn.thidua.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://thidua.example/verify/7KM3P-XC9TA-4VRWE-H6DNY";

    @Test
    void a_telephone_reads_what_was_written() throws Exception {
        assertEquals(ADDRESS, read(picture(QrCode.of(ADDRESS))));
    }

    @Test
    void is_read_with_a_stain_on_it() throws Exception {
        BufferedImage stained = picture(QrCode.of(ADDRESS));
        int middle = stained.getWidth() / 2;
        int stain = stained.getWidth() / 10;
        for (int x = middle; x < middle + stain; x++) {
            for (int y = middle; y < middle + stain; y++) {
                stained.setRGB(x, y, 0xFFFFFF);
            }
        }
        assertEquals(ADDRESS, read(stained));
    }

    @Test
    void is_the_same_picture_every_time() {
        assertEquals(QrCode.of(ADDRESS), QrCode.of(ADDRESS));
    }

    private static BufferedImage picture(String source) throws Exception {
        String base64 = source.substring(source.indexOf(',') + 1);
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
    }

    private static String read(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))))
                .getText();
    }
}
