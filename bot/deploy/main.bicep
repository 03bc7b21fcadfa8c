// Protocol Nudge in Azure: one container app, a PostgreSQL that only it can reach, a bot registration, logs.
// Container Apps rather than App Service: it runs the same image as anywhere else, and waits for readiness by itself.
// No secret anywhere: the container is a managed identity, which is the database's administrator and which the app
// registration trusts (a federated credential; docs/deploy.md says how). Never deployed by its authors: see there.
//   az deployment group create -g RG -f bot/deploy/main.bicep -p bot/deploy/main.example.bicepparam

targetScope = 'resourceGroup'

@description('Short name that all resources begin with: small letters and digits.')
@minLength(3)
@maxLength(20)
param name string = 'nudge'

@description('Where it runs; personal data stays there. UK South by default.')
param location string = 'uksouth'

@description('Name of the container registry (in this resource group) that has the image.')
param registryName string

@description('The image in it, with its tag, such as "protocol-nudge:0.1.0".')
param image string

@description('The address of the server: https://host, no slash at the end.')
param publicUrl string

@description('Id of the certificate that the environment has for that host; empty: bind the host by hand first.')
param certificateId string = ''

@description('Client id of the app registration, which the add-in, the tab, the API and the bot share.')
param entraClientId string

@description('What members read as the name of the council.')
param councilName string

@description('The protocol to begin with, by its id.')
param protocol string = 'aide-memoire'

@description('Id of the Entra group that all councillors are in; empty: people come from a file that a clerk imports.')
param membersGroup string = ''

@description('Id of the Entra group that officers are in; empty: everybody else with a mailbox.')
param officersGroup string = ''

@allowed(['error', 'warn', 'info'])
param logLevel string = 'info'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Days that the database can be put back to.')
@minValue(7)
@maxValue(35)
param backupDays int = 14

@description('PostgreSQL’s size.')
param databaseSku string = 'Standard_B1ms'

@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@allowed(['F0', 'S1'])
param botSku string = 'F0'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: {
    name: name
    location: location
  }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseZoneId
    identityName: identity.name
    identityPrincipalId: identity.properties.principalId
    backupDays: backupDays
    sku: databaseSku
    tier: databaseTier
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    subnetId: network.outputs.appSubnetId
    logsName: logs.name
    identityName: identity.name
    registryName: registryName
    image: image
    publicUrl: publicUrl
    certificateId: certificateId
    entraClientId: entraClientId
    councilName: councilName
    protocol: protocol
    membersGroup: membersGroup
    officersGroup: officersGroup
    logLevel: logLevel
    databaseUrl: 'postgresql://${identity.name}@${database.outputs.host}:5432/${database.outputs.database}'
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    entraClientId: entraClientId
    publicUrl: publicUrl
    sku: botSku
  }
}

@description('Where the app answers before its own host name is bound: the target of the CNAME.')
output appHost string = app.outputs.host

@description('The value of the TXT record asuid.HOST that proves the host name.')
output domainVerification string = app.outputs.domainVerification

@description('For the federated credential: whom the app registration has to trust.')
output identityPrincipalId string = identity.properties.principalId

output identityClientId string = identity.properties.clientId
