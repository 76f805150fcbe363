package dk.raadslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.model.Audience;
import org.junit.jupiter.api.Test;

class SightingTest {
    @Test
    void everyAudienceHasTheClassThatSeesTheSame() {
        assertThat(Sighting.of(Audience.PUBLIC)).isEqualTo(Sighting.PUBLIC);
        assertThat(Sighting.of(Audience.SUBSTITUTE)).isEqualTo(Sighting.SUBSTITUTE);
        assertThat(Sighting.of(Audience.SUBSTITUTE.and(Audience.MEMBER))).isEqualTo(Sighting.MEMBER);
        assertThat(Sighting.of(Audience.DIRECTOR)).isEqualTo(Sighting.DIRECTOR);
        assertThat(Sighting.of(Audience.SUBSTITUTE.and(Audience.DIRECTOR))).isEqualTo(Sighting.DIRECTOR);
        assertThat(Sighting.of(Audience.MEMBER.and(Audience.DIRECTOR))).isEqualTo(Sighting.MEMBER_AND_DIRECTOR);
        assertThat(Sighting.of(Audience.SECRETARIAT)).isEqualTo(Sighting.RUNNING);
        assertThat(Sighting.of(Audience.CHAIR)).isEqualTo(Sighting.RUNNING);
    }

    /** A new right that changes what somebody sees must get a class of its own here. */
    @Test
    void anAudienceThatNobodyKnowsSeesWhatThePublicSees() {
        assertThat(Sighting.of(new Audience(false, true, false, false, false))).isEqualTo(Sighting.PUBLIC);
    }
}
