// The container app. One replica: the bot remembers a conversation's last turn, and rate limits count, in one process.

param name string
param location string
param subnetId string
param logsName string
param identityName string
param registryName string
param image string
param publicUrl string
param certificateId string
param entraClientId string
param councilName string
param protocol string
param membersGroup string
param officersGroup string
param logLevel string
param databaseUrl string

var port = 3978
var host = replace(publicUrl, 'https://', '')
// Seconds: until the platform stops sending requests, and in all (10 more for what is under way, and the store).
var drain = 10
var grace = 45

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

// AcrPull.
var pull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, identity.id, pull)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pull
  }
}

resource appEnvironment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: 'cae-${name}'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: 'ca-${name}'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: appEnvironment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
        customDomains: certificateId == '' ? [] : [
          {
            name: host
            bindingType: 'SniEnabled'
            certificateId: certificateId
          }
        ]
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: grace
      scale: {
        minReplicas: 1
        maxReplicas: 1
      }
      containers: [
        {
          name: 'server'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: [
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: string(port) }
            { name: 'LOG_LEVEL', value: logLevel }
            { name: 'DRAIN_SECONDS', value: string(drain) }
            // The platform's own ingress says in X-Forwarded-For whom it speaks for.
            { name: 'PROXIES', value: '1' }
            { name: 'PUBLIC_URL', value: publicUrl }
            { name: 'ENTRA_TENANT_ID', value: subscription().tenantId }
            { name: 'ENTRA_CLIENT_ID', value: entraClientId }
            { name: 'ENTRA_MANAGED_IDENTITY', value: identity.properties.clientId }
            { name: 'COUNCIL_NAME', value: councilName }
            { name: 'PROTOCOL', value: protocol }
            { name: 'BOT_APP_ID', value: entraClientId }
            { name: 'BOT_APP_TYPE', value: 'SingleTenant' }
            { name: 'BOT_MANAGED_IDENTITY', value: identity.properties.clientId }
            { name: 'DATABASE_URL', value: databaseUrl }
            { name: 'DATABASE_MANAGED_IDENTITY', value: identity.properties.clientId }
            { name: 'GRAPH_MEMBERS_GROUP', value: membersGroup }
            { name: 'GRAPH_OFFICERS_GROUP', value: officersGroup }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 20
              timeoutSeconds: 3
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 4
              failureThreshold: 2
            }
          ]
        }
      ]
    }
  }
  dependsOn: [mayPull]
}

output host string = app.properties.configuration.ingress.fqdn
output domainVerification string = app.properties.customDomainVerificationId
