package dk.raadslag.attendance;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code to be drawn.
 *
 * @param size side in modules, without a margin
 * @param path of an SVG path that fills the dark modules, each 1 by 1
 */
public record QrCode(int size, String path) {
    /** @param words its content, at most some hundred characters */
    public static QrCode of(String words) {
        try {
            ByteMatrix matrix = Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    int end = x;
                    while (end < matrix.getWidth() && matrix.get(end, y) == 1) end++;
                    if (end == x) continue;
                    path.append('M').append(x).append(' ').append(y).append('h').append(end - x);
                    path.append("v1h").append(x - end).append('z');
                    x = end;
                }
            }
            return new QrCode(matrix.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
