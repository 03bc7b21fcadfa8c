// Copy, fill in, keep with your own configuration. Nothing in it is secret.
using './main.bicep'

param name = 'nudge'
param registryName = 'exampleregistry'
param image = 'protocol-nudge:0.1.0'
param publicUrl = 'https://nudge.example.gov.uk'
param entraClientId = '00000000-0000-0000-0000-000000000000'
param councilName = 'Example Council'
param protocol = 'aide-memoire'
param membersGroup = ''
param officersGroup = ''
