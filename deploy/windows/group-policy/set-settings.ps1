# Skriver inställningarna i ett grupprincipobjekt med Set-GPRegistryValue, utan mall, och tar bort dem som inte står i skriptet.
# Writes the settings into a group policy object with Set-GPRegistryValue, without a template, and takes away those that are not in the script.

#Requires -Modules GroupPolicy
# Example: .\set-settings.ps1 -GpoName 'Web Access-hjälpen'
param(
  [Parameter(Mandatory)]
  [string] $GpoName,

  # HKLM for computers, HKCU for people.
  [ValidateSet('HKLM', 'HKCU')]
  [string] $Hive = 'HKLM',

  [ValidateSet('Chrome', 'Edge', 'Firefox')]
  [string[]] $Browser = @('Chrome', 'Edge', 'Firefox')
)

$ErrorActionPreference = 'Stop'

# Where each browser looks for the settings of the extension.
$Keys = [ordered]@{
  Chrome = 'Software\Policies\Google\Chrome\3rdparty\extensions\CHROME-EXTENSION-ID\policy'
  Edge = 'Software\Policies\Microsoft\Edge\3rdparty\extensions\EDGE-EXTENSION-ID\policy'
  Firefox = 'Software\Policies\Mozilla\Firefox\3rdparty\Extensions\web-access-helper@regionsormland.se'
}

# What the package does anyway: change what should differ and delete the rest. What is deleted here is taken away
# where it was set before.
$Settings = [ordered]@{
  # Supportens namn / Name of the support desk
  supportName = 'Servicedesk IT'
  # supportName = 'IT-supporten'
  # Supportens telefonnummer / Telephone number of the support desk
  supportPhone = '016-10 53 50'
  # supportPhone = '010-123 45 67'
  # Val i supportens telefonmeny / Choice in the telephone menu
  supportPhoneMenu = '2'
  # supportPhoneMenu = '2'
  # Supportens webbsida eller e-post / Web page or e-mail of the support desk
  # supportUrl = 'mailto:support@example.org'
  # Formulär för ny aktiveringskod / Form for a new activation code
  # activationCodeFormUrl = 'https://intranet.example.org/activation-code'
  # Adress till Web Access / Address of Web Access
  # webAccessUrl = 'https://access.regionsormland.se/'
  # Språk / Language
  language = 'auto'
  # language = 'sv'
  # Hjälpens form / Form of the help
  hint = 'card'
  # hint = 'badge'
  # Värdar där hjälpen visas / Hosts where help is shown
  hosts = @('*.regionsormland.se')
  # hosts = @('access.regionsormland.se')
  # Driftmeddelande / Notice
  # notice = 'Web Access is down for maintenance until 18:00.'
  # Driftmeddelandet visas till / Notice shown until
  # noticeUntil = '2027-01-31T18:00+01:00'
  # Fler felmeddelanden / More error messages
  # extraErrors = '[{"phrase":"The certificate of your token has expired","section":"one-time-code"}]'
  # Egna avsnitt i checklistan / Own sections of the checklist
  # checklist = '{"en":{"new-app":{"title":"If you have a new app","steps":[{"id":"right-app","text":"Check it."}]}}}'
  # Dolda avsnitt / Hidden sections
  # hiddenSections = @('new-app')
}

# Every setting that there is.
$Known = @('supportName', 'supportPhone', 'supportPhoneMenu', 'supportUrl', 'activationCodeFormUrl', 'webAccessUrl', 'language', 'hint', 'hosts', 'notice', 'noticeUntil', 'extraErrors', 'checklist', 'hiddenSections')
$Unset = @($Known | Where-Object { -not $Settings.Contains($_) })

function Set-Text([string] $Key, [string] $Name, [string] $Value) {
  Set-GPRegistryValue -Name $GpoName -Key $Key -ValueName $Name -Type String -Value $Value | Out-Null
}

function Remove-List([string] $Key) {
  if (Get-GPRegistryValue -Name $GpoName -Key $Key -ErrorAction SilentlyContinue) {
    Remove-GPRegistryValue -Name $GpoName -Key $Key | Out-Null
  }
}

# A list that became shorter would else keep its last members.
function Set-List([string] $Key, [string[]] $Members) {
  Remove-List $Key
  $number = 0
  foreach ($member in $Members) {
    $number++
    Set-Text $Key "$number" $member
  }
}

# So that a notice that was deleted from this script does not stay in the group policy object for ever.
function Remove-Setting([string] $Key, [string] $Name) {
  if (Get-GPRegistryValue -Name $GpoName -Key $Key -ValueName $Name -ErrorAction SilentlyContinue) {
    Remove-GPRegistryValue -Name $GpoName -Key $Key -ValueName $Name | Out-Null
  }
  Remove-List "$Key\$Name"
}

foreach ($name in $Browser) {
  $key = "$Hive\$($Keys[$name])"
  if ($key -match '-EXTENSION-ID') { throw "Write the id of the extension in $name into this script first." }
  foreach ($setting in $Settings.GetEnumerator()) {
    if ($setting.Value -is [array]) { Set-List "$key\$($setting.Key)" $setting.Value }
    else { Set-Text $key $setting.Key $setting.Value }
  }
  foreach ($gone in $Unset) { Remove-Setting $key $gone }
  Write-Output "$($name): $($Settings.Count) settings are in $GpoName."
}
