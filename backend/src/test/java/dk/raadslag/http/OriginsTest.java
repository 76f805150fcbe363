package dk.raadslag.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose pages may open sockets. */
class OriginsTest {
    private static final Origins PRODUCTION = new Origins("https://raadslag.example.org", false);
    private static final Origins DEMO = new Origins("http://127.0.0.1:8080", true);

    @Test
    void onlyPagesOfTheSettingsMayOpenASocket() {
        assertThat(PRODUCTION.admits("https://raadslag.example.org")).isTrue();
        assertThat(PRODUCTION.admits("https://RAADSLAG.example.org:443")).isTrue();
        assertThat(PRODUCTION.admits("http://raadslag.example.org")).isFalse();
        assertThat(PRODUCTION.admits("https://raadslag.example.org:8443")).isFalse();
        assertThat(PRODUCTION.admits("https://raadslag.example.org.evil.example"))
                .isFalse();
        assertThat(PRODUCTION.admits("https://evil.example")).isFalse();
        assertThat(PRODUCTION.admits("null")).isFalse();
        assertThat(PRODUCTION.admits("")).isFalse();
        assertThat(PRODUCTION.admits("http://localhost:5173")).isFalse();
    }

    @Test
    void aProgramWithoutAnOriginMayOpenASocket() {
        assertThat(PRODUCTION.admits(null)).isTrue();
    }

    @Test
    void inADemoPagesOfThisMachineMayOpenASocket() {
        assertThat(DEMO.admits("http://localhost:5173")).isTrue();
        assertThat(DEMO.admits("http://127.0.0.1:8080")).isTrue();
        assertThat(DEMO.admits("http://[::1]:9000")).isTrue();
        assertThat(DEMO.admits("http://127.0.0.1.evil.example")).isFalse();
        assertThat(DEMO.admits("http://evil.example")).isFalse();
    }
}
