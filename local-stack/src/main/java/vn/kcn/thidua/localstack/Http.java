package vn.kcn.thidua.localstack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

final class Http {

    private static final int PATIENCE_MILLIS = 3_000;

    private Http() {}

    /** Whether a GET is answered with 200. */
    static boolean answers(URI uri) {
        try {
            var connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
