import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Row types of the read side: what a resolver's parent is. A field that its row lacks must be resolved. */
const mappers = {
  Place: '../cypher/place.generated.ts#PlaceColumns',
  Country: '../cypher/place.generated.ts#PlaceColumns',
  Port: '../cypher/place.generated.ts#PlaceColumns',
  Route: '../cypher/route.generated.ts#RouteColumns',
  Stretch: '../cypher/stretch.generated.ts#StretchColumns',
  Shipment: '../cypher/shipment.generated.ts#ShipmentColumns',
  Company: '../cypher/company.generated.ts#CompanyColumns',
  Vessel: '../cypher/vessel.generated.ts#VesselColumns',
  Container: '../cypher/container.generated.ts#ContainerColumns',
  Seizure: '../cypher/seizure.generated.ts#SeizureColumns',
  Stop: './rows.ts#StopRow',
  Call: './rows.ts#CallRow',
  RecurringRoute: '../detection/finding.ts#Finding',
  RecurringRouteWindow: '../detection/finding.ts#Window',
  RecurringRouteExplanation: '../detection/finding.ts#Finding',
  DetectionStep: '../detection/explain.ts#Step',
  DetectionSensitivity: '../detection/finding.ts#Sensitivity',
  RecurringRouteTimeline: '../detection/finding.ts#Finding',
  RecurringRouteBurst: '../detection/timeline.ts#FindingBurst',
  RecurringRouteChange: '../detection/timeline.ts#FindingChange',
  RecurringRouteVariant: '../detection/finding.ts#Variant',
  RecurringCompany: './rows.ts#RecurringCompanyRow',
  RecurringRouteSummary: '../detection/detect.ts#Summary',
  ShipmentRouting: '../detection/routing/answer.ts#Routing',
  UnusualShipment: './rows.ts#UnusualShipmentRow',
  UnusualShipmentConnection: './rows.ts#UnusualShipmentConnectionRow',
  UnusualShipmentEdge: './rows.ts#UnusualShipmentEdgeRow',
  CountryConnection: './rows.ts#CountryConnectionRow',
  CountryEdge: './rows.ts#CountryEdgeRow',
  PortConnection: './rows.ts#PortConnectionRow',
  PortEdge: './rows.ts#PortEdgeRow',
  RouteConnection: './rows.ts#RouteConnectionRow',
  RouteEdge: './rows.ts#RouteEdgeRow',
  ShipmentConnection: './rows.ts#ShipmentConnectionRow',
  ShipmentEdge: './rows.ts#ShipmentEdgeRow',
  CompanyConnection: './rows.ts#CompanyConnectionRow',
  CompanyEdge: './rows.ts#CompanyEdgeRow',
  VesselConnection: './rows.ts#VesselConnectionRow',
  VesselEdge: './rows.ts#VesselEdgeRow',
  ContainerConnection: './rows.ts#ContainerConnectionRow',
  ContainerEdge: './rows.ts#ContainerEdgeRow',
  SeizureConnection: './rows.ts#SeizureConnectionRow',
  SeizureEdge: './rows.ts#SeizureEdgeRow',
  CompanyTrafficConnection: './rows.ts#CompanyTrafficConnectionRow',
  CompanyTrafficEdge: './rows.ts#CompanyTrafficEdgeRow',
  RouteTrafficConnection: './rows.ts#RouteTrafficConnectionRow',
  RouteTrafficEdge: './rows.ts#RouteTrafficEdgeRow',
  RecurringRouteConnection: './rows.ts#RecurringRouteConnectionRow',
  RecurringRouteEdge: './rows.ts#RecurringRouteEdgeRow',
  SeizureLink: '../lists/linked-seizures.ts#SeizureLinkRow',
  SeizureClusterLink: '../detection/linked-seizures/link.ts#SeizurePair',
  SeizureCluster: '../detection/linked-seizures/answer.ts#Cluster',
  SeizureClusterConnection: '../lists/linked-seizures.ts#SeizureClusterConnectionRow',
  SeizureClusterEdge: './rows.ts#SeizureClusterEdgeRow',
  EmergingRoute: '../detection/emerging-routes.ts#Emerging',
  EmergingRouteSummary: '../detection/emerging-routes.ts#EmergingRoutes',
  EmergingRouteConnection: '../lists/surveillance.ts#EmergingRouteConnectionRow',
  EmergingRouteEdge: './rows.ts#EmergingRouteEdgeRow',
  RouteBeforeAfter: '../detection/displaced-routes.ts#BeforeAfter',
  DisplacedRoute: '../detection/displaced-routes.ts#Displaced',
  DisplacedRouteConnection: '../lists/surveillance.ts#DisplacedRouteConnectionRow',
  DisplacedRouteEdge: './rows.ts#DisplacedRouteEdgeRow',
  ReportingGap: '../detection/reporting-gaps.ts#CountryReporting',
  ReportingGapConnection: '../lists/reporting-gaps.ts#ReportingGapConnectionRow',
  ReportingGapEdge: './rows.ts#ReportingGapEdgeRow',
  MirrorPair: '../detection/mirror.ts#DeclaredPair',
  PrecursorHint: '../detection/mirror.ts#ChemicalsBound',
  MirrorConnection: '../lists/mirror.ts#MirrorConnectionRow',
  MirrorEdge: './rows.ts#MirrorEdgeRow',
  Status: '../cypher/status.generated.ts#StatusTotalsRow',
};

/** The schema as a module: neither a bundle nor a test run has a loader for `.graphql` files. */
const schemaModule = `/** The text of schema/*.graphql. */\nexport const typeDefs = ${JSON.stringify(
  readdirSync('schema')
    .sort()
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
)};`;

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/schema.generated.graphql': { plugins: ['schema-ast'] },
    'src/graphql/schema.generated.ts': { plugins: [{ add: { content: schemaModule } }] },
    'src/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        enumValues: { Marking: { AMBER_STRICT: 'AMBER+STRICT' } },
        mappers,
        strictScalars: true,
        scalars: { Date: 'string', ID: 'string' },
        defaultScalarType: 'unknown',
        skipTypename: true,
        resolversNonOptionalTypename: false,
      },
    },
  },
};

export default config;
