package vn.kcn.thidua.localstack;

import java.nio.file.Path;

/** The Java that runs this program also runs its children. */
final class Jdk {

    private Jdk() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
