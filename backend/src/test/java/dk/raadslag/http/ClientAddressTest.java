package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word about an address is believed. */
class ClientAddressTest {
    private static final ClientAddress BEHIND_PROXIES =
            new ClientAddress(List.of("10.0.0.0/8", "192.168.1.7", "fd00::/8"));

    @Test
    void withoutATrustedProxyTheConnectionItselfCounts() {
        ClientAddress alone = new ClientAddress(List.of());
        assertThat(alone.of(from("203.0.113.5", "198.51.100.1"))).isEqualTo("203.0.113.5");
        assertThat(BEHIND_PROXIES.of(from("203.0.113.5", "198.51.100.1"))).isEqualTo("203.0.113.5");
        assertThat(BEHIND_PROXIES.of(from("192.168.1.8", "198.51.100.1"))).isEqualTo("192.168.1.8");
    }

    @Test
    void aProxyVouchesOnlyForTheAddressItSaw() {
        assertThat(BEHIND_PROXIES.of(from("10.1.2.3", "198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(BEHIND_PROXIES.of(from("10.1.2.3", "1.1.1.1, 198.51.100.1, 10.9.9.9")))
                .isEqualTo("198.51.100.1");
        assertThat(BEHIND_PROXIES.of(from("192.168.1.7", "1.1.1.1", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
        assertThat(BEHIND_PROXIES.of(from("10.1.2.3"))).isEqualTo("10.1.2.3");
    }

    @Test
    void anInvalidForwardedAddressIsIgnored() {
        assertThat(BEHIND_PROXIES.of(from("10.1.2.3", "localhost"))).isEqualTo("10.1.2.3");
        assertThat(BEHIND_PROXIES.of(from("10.1.2.3", "unknown, "))).isEqualTo("10.1.2.3");
    }

    @Test
    void anIpv6NetworkCountsAsOneAddress() {
        assertThat(BEHIND_PROXIES.of(from("2001:db8:1:2::7"))).isEqualTo(BEHIND_PROXIES.of(from("2001:db8:1:2:9::")));
        assertThat(BEHIND_PROXIES.of(from("2001:db8:1:2::7"))).isNotEqualTo(BEHIND_PROXIES.of(from("2001:db8:1:3::7")));
        assertThat(BEHIND_PROXIES.of(from("fd00::1", "2001:db8:1:2::7")))
                .isEqualTo(BEHIND_PROXIES.of(from("2001:db8:1:2::8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/x", "", "10.0.0.0/8/8"})
    void aProxySettingThatIsNotAnAddressIsRefused(String proxy) {
        assertThatThrownBy(() -> new ClientAddress(List.of(proxy))).isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpServerRequest from(String remote, String... forwarded) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        for (String line : forwarded) headers.add("X-Forwarded-For", line);
        SocketAddress address = SocketAddress.inetSocketAddress(1234, remote);
        return (HttpServerRequest) Proxy.newProxyInstance(
                HttpServerRequest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (self, method, arguments) -> method.getName().equals("headers") ? headers : address);
    }
}
