import { records as nap2012Context } from './nap-2012/context.ts'
import { records as nap2012Legislation } from './nap-2012/legislation.ts'
import { records as nap2012Money } from './nap-2012/money.ts'
import { records as nap2012OutcomesSources } from './nap-2012/outcomes-sources.ts'
import { records as nap2012Outcomes } from './nap-2012/outcomes.ts'
import { records as nap2012Partnerships } from './nap-2012/partnerships.ts'
import { records as nap2012Prevention } from './nap-2012/prevention.ts'
import { records as nap2012Prosecution } from './nap-2012/prosecution.ts'
import { records as nap2012Protection } from './nap-2012/protection.ts'
import { records as nap2012Strategy } from './nap-2012/strategy.ts'
import { records as discussionPaper2018Commitments } from './discussion-paper-2018/commitments.ts'
import { records as discussionPaper2018Consultation } from './discussion-paper-2018/consultation.ts'
import { records as discussionPaper2018DataLimits } from './discussion-paper-2018/data-limits.ts'
import { records as discussionPaper2018Evaluation } from './discussion-paper-2018/evaluation.ts'
import { records as discussionPaper2018Gaps } from './discussion-paper-2018/gaps.ts'
import { records as discussionPaper2018Labour } from './discussion-paper-2018/labour.ts'
import { records as discussionPaper2018Measures } from './discussion-paper-2018/measures.ts'
import { records as discussionPaper2018People } from './discussion-paper-2018/people.ts'
import { records as discussionPaper2018Source } from './discussion-paper-2018/source.ts'
import { records as discussionPaper2018Statistics } from './discussion-paper-2018/statistics.ts'
import { records as discussionPaper2018Taskforce } from './discussion-paper-2018/taskforce.ts'
import { records as backgrounder2007Findings } from './backgrounder-2007/findings.ts'
import { records as backgrounder2007Funds } from './backgrounder-2007/funds.ts'
import { records as backgrounder2007Initiatives } from './backgrounder-2007/initiatives.ts'
import { records as backgrounder2007Source } from './backgrounder-2007/source.ts'
import { records as webPagesDepartmentalPage2018 } from './web-pages/departmental-page-2018.ts'
import { records as webPagesSummaryOfSteps } from './web-pages/summary-of-steps.ts'
import { records as organizationsFederal } from './organizations/federal.ts'
import { records as federalEnforcement } from './federal/enforcement.ts'
import { records as federalFindingsCommittees } from './federal/findings-committees.ts'
import { records as federalFindingsEvaluations } from './federal/findings-evaluations.ts'
import { records as federalFindingsImmigration } from './federal/findings-immigration.ts'
import { records as federalFindingsOthers } from './federal/findings-others.ts'
import { records as federalFindingsTestimony } from './federal/findings-testimony.ts'
import { records as federalFptMeetings } from './federal/fpt-meetings.ts'
import { records as federalGenderBasedViolence } from './federal/gender-based-violence.ts'
import { records as federalHotline } from './federal/hotline.ts'
import { records as federalImmigration } from './federal/immigration.ts'
import { records as federalInquiryAndPathway } from './federal/inquiry-and-pathway.ts'
import { records as federalLaws } from './federal/laws.ts'
import { records as federalMoneyPrograms } from './federal/money-programs.ts'
import { records as federalMoney } from './federal/money.ts'
import { records as federalOrganizationsNonGovernmental } from './federal/organizations-non-governmental.ts'
import { records as federalOrganizations } from './federal/organizations.ts'
import { records as federalPositionsSexualServices } from './federal/positions-sexual-services.ts'
import { records as federalPositions } from './federal/positions.ts'
import { records as federalPrevention } from './federal/prevention.ts'
import { records as federalPrograms } from './federal/programs.ts'
import { records as federalSourcesGovernment } from './federal/sources-government.ts'
import { records as federalSourcesLawAndTables } from './federal/sources-law-and-tables.ts'
import { records as federalSourcesMedia } from './federal/sources-media.ts'
import { records as federalSourcesParliament } from './federal/sources-parliament.ts'
import { records as federalSourcesReports } from './federal/sources-reports.ts'
import { records as federalSourcesStrategy } from './federal/sources-strategy.ts'
import { records as federalStrategy2019 } from './federal/strategy-2019.ts'
import { records as federalStrategyRenewal } from './federal/strategy-renewal.ts'
import { records as federalTensions } from './federal/tensions.ts'
import { records as britishColumbiaFindingsAndLaws } from './british-columbia/findings-and-laws.ts'
import { records as britishColumbiaMeasures } from './british-columbia/measures.ts'
import { records as britishColumbiaMoney } from './british-columbia/money.ts'
import { records as britishColumbiaOrganizations } from './british-columbia/organizations.ts'
import { records as britishColumbiaServices } from './british-columbia/services.ts'
import { records as britishColumbiaSources } from './british-columbia/sources.ts'
import { records as britishColumbiaStrategy } from './british-columbia/strategy.ts'
import { records as albertaFindingsAndLaws } from './alberta/findings-and-laws.ts'
import { records as albertaMeasures } from './alberta/measures.ts'
import { records as albertaMoney } from './alberta/money.ts'
import { records as albertaOrganizations } from './alberta/organizations.ts'
import { records as albertaServices } from './alberta/services.ts'
import { records as albertaSources } from './alberta/sources.ts'
import { records as albertaStrategy } from './alberta/strategy.ts'
import { records as saskatchewanMeasures } from './saskatchewan/measures.ts'
import { records as saskatchewanMoneyAndLaws } from './saskatchewan/money-and-laws.ts'
import { records as saskatchewanOrganizations } from './saskatchewan/organizations.ts'
import { records as saskatchewanSources } from './saskatchewan/sources.ts'
import { records as manitobaFindingsAndLaws } from './manitoba/findings-and-laws.ts'
import { records as manitobaMeasures } from './manitoba/measures.ts'
import { records as manitobaMoney } from './manitoba/money.ts'
import { records as manitobaOrganizations } from './manitoba/organizations.ts'
import { records as manitobaServices } from './manitoba/services.ts'
import { records as manitobaSources } from './manitoba/sources.ts'
import { records as manitobaStrategy } from './manitoba/strategy.ts'
import { records as ontarioFindings } from './ontario/findings.ts'
import { records as ontarioLaws } from './ontario/laws.ts'
import { records as ontarioMeasures } from './ontario/measures.ts'
import { records as ontarioMoney } from './ontario/money.ts'
import { records as ontarioNetworks } from './ontario/networks.ts'
import { records as ontarioOrganizationsCommunity } from './ontario/organizations-community.ts'
import { records as ontarioOrganizations } from './ontario/organizations.ts'
import { records as ontarioServicesCommunity } from './ontario/services-community.ts'
import { records as ontarioServicesHousing } from './ontario/services-housing.ts'
import { records as ontarioSourcesGovernment } from './ontario/sources-government.ts'
import { records as ontarioSourcesOrganizations } from './ontario/sources-organizations.ts'
import { records as ontarioSourcesOthers } from './ontario/sources-others.ts'
import { records as ontarioStrategies2020 } from './ontario/strategies-2020.ts'
import { records as ontarioStrategies } from './ontario/strategies.ts'
import { records as quebecFindings } from './quebec/findings.ts'
import { records as quebecLaws } from './quebec/laws.ts'
import { records as quebecMeasures } from './quebec/measures.ts'
import { records as quebecMoney } from './quebec/money.ts'
import { records as quebecOrganizations } from './quebec/organizations.ts'
import { records as quebecSourcesNetworks } from './quebec/sources-networks.ts'
import { records as quebecSources } from './quebec/sources.ts'
import { records as quebecStrategies } from './quebec/strategies.ts'
import { records as newBrunswickFindings } from './new-brunswick/findings.ts'
import { records as newBrunswickMeasures } from './new-brunswick/measures.ts'
import { records as newBrunswickOrganizations } from './new-brunswick/organizations.ts'
import { records as newBrunswickSources } from './new-brunswick/sources.ts'
import { records as novaScotiaFindings } from './nova-scotia/findings.ts'
import { records as novaScotiaMeasures } from './nova-scotia/measures.ts'
import { records as novaScotiaMoneyAndLaws } from './nova-scotia/money-and-laws.ts'
import { records as novaScotiaOrganizations } from './nova-scotia/organizations.ts'
import { records as novaScotiaSources } from './nova-scotia/sources.ts'
import { records as princeEdwardIslandMeasures } from './prince-edward-island/measures.ts'
import { records as princeEdwardIslandOrganizations } from './prince-edward-island/organizations.ts'
import { records as princeEdwardIslandSources } from './prince-edward-island/sources.ts'
import { records as newfoundlandAndLabradorFindings } from './newfoundland-and-labrador/findings.ts'
import { records as newfoundlandAndLabradorMeasures } from './newfoundland-and-labrador/measures.ts'
import { records as newfoundlandAndLabradorOrganizations } from './newfoundland-and-labrador/organizations.ts'
import { records as newfoundlandAndLabradorSources } from './newfoundland-and-labrador/sources.ts'
import { records as territoriesFindingsAndAgreements } from './territories/findings-and-agreements.ts'
import { records as territoriesOrganizations } from './territories/organizations.ts'
import { records as territoriesSources } from './territories/sources.ts'
import { records as territoriesStrategyAndMeasures } from './territories/strategy-and-measures.ts'
import type { StarterRecord } from './starter-record.ts'

/** Every data file of the starter map, by its folder. A test refuses a file that is not listed. */
export const recordFiles: Readonly<Record<string, readonly (readonly StarterRecord[])[]>> = {
  'nap-2012': [
    nap2012Context,
    nap2012Legislation,
    nap2012Money,
    nap2012OutcomesSources,
    nap2012Outcomes,
    nap2012Partnerships,
    nap2012Prevention,
    nap2012Prosecution,
    nap2012Protection,
    nap2012Strategy,
  ],
  'discussion-paper-2018': [
    discussionPaper2018Commitments,
    discussionPaper2018Consultation,
    discussionPaper2018DataLimits,
    discussionPaper2018Evaluation,
    discussionPaper2018Gaps,
    discussionPaper2018Labour,
    discussionPaper2018Measures,
    discussionPaper2018People,
    discussionPaper2018Source,
    discussionPaper2018Statistics,
    discussionPaper2018Taskforce,
  ],
  'backgrounder-2007': [
    backgrounder2007Findings,
    backgrounder2007Funds,
    backgrounder2007Initiatives,
    backgrounder2007Source,
  ],
  'web-pages': [webPagesDepartmentalPage2018, webPagesSummaryOfSteps],
  organizations: [organizationsFederal],
  federal: [
    federalEnforcement,
    federalFindingsCommittees,
    federalFindingsEvaluations,
    federalFindingsImmigration,
    federalFindingsOthers,
    federalFindingsTestimony,
    federalFptMeetings,
    federalGenderBasedViolence,
    federalHotline,
    federalImmigration,
    federalInquiryAndPathway,
    federalLaws,
    federalMoneyPrograms,
    federalMoney,
    federalOrganizationsNonGovernmental,
    federalOrganizations,
    federalPositionsSexualServices,
    federalPositions,
    federalPrevention,
    federalPrograms,
    federalSourcesGovernment,
    federalSourcesLawAndTables,
    federalSourcesMedia,
    federalSourcesParliament,
    federalSourcesReports,
    federalSourcesStrategy,
    federalStrategy2019,
    federalStrategyRenewal,
    federalTensions,
  ],
  'british-columbia': [
    britishColumbiaFindingsAndLaws,
    britishColumbiaMeasures,
    britishColumbiaMoney,
    britishColumbiaOrganizations,
    britishColumbiaServices,
    britishColumbiaSources,
    britishColumbiaStrategy,
  ],
  alberta: [
    albertaFindingsAndLaws,
    albertaMeasures,
    albertaMoney,
    albertaOrganizations,
    albertaServices,
    albertaSources,
    albertaStrategy,
  ],
  saskatchewan: [
    saskatchewanMeasures,
    saskatchewanMoneyAndLaws,
    saskatchewanOrganizations,
    saskatchewanSources,
  ],
  manitoba: [
    manitobaFindingsAndLaws,
    manitobaMeasures,
    manitobaMoney,
    manitobaOrganizations,
    manitobaServices,
    manitobaSources,
    manitobaStrategy,
  ],
  ontario: [
    ontarioFindings,
    ontarioLaws,
    ontarioMeasures,
    ontarioMoney,
    ontarioNetworks,
    ontarioOrganizationsCommunity,
    ontarioOrganizations,
    ontarioServicesCommunity,
    ontarioServicesHousing,
    ontarioSourcesGovernment,
    ontarioSourcesOrganizations,
    ontarioSourcesOthers,
    ontarioStrategies2020,
    ontarioStrategies,
  ],
  quebec: [
    quebecFindings,
    quebecLaws,
    quebecMeasures,
    quebecMoney,
    quebecOrganizations,
    quebecSourcesNetworks,
    quebecSources,
    quebecStrategies,
  ],
  'new-brunswick': [
    newBrunswickFindings,
    newBrunswickMeasures,
    newBrunswickOrganizations,
    newBrunswickSources,
  ],
  'nova-scotia': [
    novaScotiaFindings,
    novaScotiaMeasures,
    novaScotiaMoneyAndLaws,
    novaScotiaOrganizations,
    novaScotiaSources,
  ],
  'prince-edward-island': [
    princeEdwardIslandMeasures,
    princeEdwardIslandOrganizations,
    princeEdwardIslandSources,
  ],
  'newfoundland-and-labrador': [
    newfoundlandAndLabradorFindings,
    newfoundlandAndLabradorMeasures,
    newfoundlandAndLabradorOrganizations,
    newfoundlandAndLabradorSources,
  ],
  territories: [
    territoriesFindingsAndAgreements,
    territoriesOrganizations,
    territoriesSources,
    territoriesStrategyAndMeasures,
  ],
}
