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

# data

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
