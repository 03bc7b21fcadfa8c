// The bot's registration, and Teams as its one channel. The app registration is the bot's too: the manifests name one
// id for the tab, the add-in and the bot, which a managed identity by itself could not be.

param name string
param entraClientId string
param publicUrl string
param sku string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: 'Protocol Nudge'
    endpoint: '${publicUrl}/api/messages'
    msaAppId: entraClientId
    msaAppType: 'SingleTenant'
    msaAppTenantId: subscription().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}
