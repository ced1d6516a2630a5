package dev.casebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The company repairs the tools of its customers and charges a monthly fee for each of them.
          de | Das Unternehmen repariert die Werkzeuge seiner Kunden und berechnet dafür eine monatliche Gebühr.
          fr | L'entreprise répare les outils de ses clients et facture des frais mensuels pour chacun d'eux.
          es | La empresa repara las herramientas de sus clientes y cobra una cuota mensual por cada una de ellas.
          pt | A empresa repara as ferramentas dos seus clientes e cobra uma taxa mensal por cada uma delas, não mais.
          it | L'azienda ripara gli attrezzi dei suoi clienti e fa pagare un canone mensile per ciascuno di essi.
          nl | Het bedrijf repareert het gereedschap van zijn klanten en rekent voor elk daarvan een maandelijks bedrag.
          pl | Firma naprawia narzędzia swoich klientów i pobiera za każde z nich miesięczną opłatę, która nie jest wysoka.
          ru | Компания ремонтирует инструменты своих клиентов и взимает ежемесячную плату.
          uk | Компанія ремонтує інструменти своїх клієнтів і стягує щомісячну плату.
          zh | 公司为客户修理工具，并按月收取费用。
          ja | この会社は顧客の工具を修理し、毎月料金を受け取ります。
          ko | 회사는 고객의 도구를 수리하고 매달 요금을 받는다.
          und | Hilti Uber Airbnb
          und | 12345 67 !!
          """)
  void aSentenceIsEnoughToTellTheLanguage(String language, String text) {
    assertThat(Languages.detect(text)).isEqualTo(language);
  }

  @Test
  void nothingIsUndetermined() {
    assertThat(Languages.detect("")).isEqualTo(Languages.UNDETERMINED);
  }
}
