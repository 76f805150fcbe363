package dk.raadslag.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where pushes may go, whatever a browser says. */
class PushServicesTest {
    private final PushServices usual = new PushServices(PushServices.USUAL);

    @Test
    void theServicesOfTheUsualBrowsersAreSentTo() {
        for (String endpoint : new String[] {
            "https://fcm.googleapis.com/fcm/send/abc:def",
            "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
            "https://web.push.apple.com/QABC",
            "https://wns2-par02p.notify.windows.com/w/?token=BQ",
            "https://fcm.googleapis.com:443/fcm/send/abc"
        }) assertThat(usual.take(endpoint)).as(endpoint).isTrue();
    }

    @Test
    void nothingElseIs() {
        for (String endpoint : new String[] {
            "http://fcm.googleapis.com/fcm/send/abc",
            "https://fcm.googleapis.com:8443/x",
            "https://fcm.googleapis.com.example.org/x",
            "https://evilfcm.googleapis.com/x",
            "https://push.apple.com/x",
            "https://example.org#.push.apple.com",
            "https://example.org/.push.apple.com",
            "https://fcm.googleapis.com@127.0.0.1/x",
            "https://x@fcm.googleapis.com/x",
            "https://127.0.0.1/x",
            "https://[::1]/x",
            "https://2130706433/x",
            "https://localhost/x",
            "https://192.168.1.1/x",
            "https://169.254.169.254/latest/meta-data",
            "ftp://fcm.googleapis.com/x",
            "file:///etc/passwd",
            "https:fcm.googleapis.com",
            "https://",
            "",
            "https://fcm.googleapis.com/\n"
        }) assertThat(usual.take(endpoint)).as(endpoint).isFalse();
    }

    @Test
    void aWholeOriginCountsAsItStandsAndNoOtherDoes() {
        PushServices tests = new PushServices(List.of("http://127.0.0.1:9000"));
        assertThat(tests.take("http://127.0.0.1:9000/x")).isTrue();
        for (String other : new String[] {
            "http://127.0.0.1:9001/x",
            "https://127.0.0.1:9000/x",
            "http://127.0.0.1:9000@example.org/x",
            "http://127.0.0.1/x"
        }) assertThat(tests.take(other)).as(other).isFalse();
    }

    @Test
    void aNameOfAServiceThatIsNoneIsRefused() {
        for (String wrong : new String[] {"", "*", "*.com/x", "127.0.0.1", "localhost", "https://a/b", "a b.org"})
            assertThatThrownBy(() -> new PushServices(List.of(wrong))).as(wrong).hasMessageContaining("push service");
    }

    @Test
    void anAddressInsideIsKnownWhateverItsName() throws Exception {
        for (String inside : new String[] {
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:127.0.0.1"
        })
            assertThat(PushCarrier.isInside(InetAddress.getByName(inside)))
                    .as(inside)
                    .isTrue();
        for (String outside : new String[] {"142.250.74.10", "100.128.0.1", "2a00:1450:400f::200a"})
            assertThat(PushCarrier.isInside(InetAddress.getByName(outside)))
                    .as(outside)
                    .isFalse();
    }
}
