package org.nuncio.mention.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is so by somebody's count, or only by the name that somebody gives it. */
class AccountsTest {

    private static void assertStatements(String text, String... expected) {
        assertThat(StatementFinderTest.statements(text, List.of())).containsExactly(expected);
    }

    @Test
    void countOfSomebodyIsHisAccount() {
        assertStatements(
                "Sixty soldiers died in the raid by the ministry's count.",
                "count < the ministry (organisation): Sixty soldiers died in the raid");
    }

    @Test
    void accountWithoutAnOwnerIsADocument() {
        assertStatements(
                "Sixty soldiers died in the raid, by one account.",
                "account < - (document): Sixty soldiers died in the raid");
    }

    @Test
    void allAccountsAreNobodys() {
        assertStatements("Sixty soldiers died in the raid by all accounts.");
    }

    @Test
    void whatSomebodyCallsItIsHisClaim() {
        assertStatements(
                "The war began after what Norlandia calls a treacherous attack by rebels.",
                "calls < Norlandia (organisation): a treacherous attack by rebels");
    }

    @Test
    void whatSomebodyWantsIsNoClaim() {
        assertStatements("The war began after what Norlandia wanted.");
    }
}
